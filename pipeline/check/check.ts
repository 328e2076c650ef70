/**
 * The runner: subjects → problems, and editions → complete editions.
 *
 * Law: a rule's severity comes from the config, else from the rule, an article's own problems being
 * those of the source locale; all problems of a draft are information. A required edition that is not
 * complete has an error that says why; if it had none, that would be a defect of ours and is thrown.
 */
import { type CompleteEdition, completeEdition } from '../complete.ts'
import type { Settings } from '../config.ts'
import type { Article, Catalog, Edition, Policy, Severity, Stamps } from '../model.ts'
import { type Problem, type ProblemKind, problem } from '../problem.ts'
import type { Finding, FurnitureSubject, PublicationSubject, Report, Rule } from './rule.ts'

/** What the runner knows of a subject, beside the subject: its locale, and whether it is a draft's. */
interface Context {
  readonly locale?: string | undefined
  readonly policy: Policy
}

export interface Checker {
  article(article: Article, policy: Policy): readonly Problem[]
  catalog(catalog: Catalog, policy: Policy): readonly Problem[]
  stamps(stamps: Stamps, policy: Policy): readonly Problem[]
  furniture(subject: FurnitureSubject, policy: Policy): readonly Problem[]
  publication(subject: PublicationSubject): readonly Problem[]
  /** `related` are the problems of the edition's article, catalog and stamps, found before. */
  edition(
    edition: Edition,
    related: readonly Problem[],
  ): {
    readonly problems: readonly Problem[]
    readonly complete: CompleteEdition | undefined
  }
}

export function createChecker(rules: readonly Rule[], settings: Settings): Checker {
  const run = (
    context: Context,
    look: (rule: Rule, report: Report<ProblemKind>) => void,
  ): Problem[] => {
    const problems: Problem[] = []
    for (const rule of rules) {
      look(rule, (finding, args) => {
        const { place, cause, locale = context.locale } = finding
        const policy =
          finding.locale === undefined ? context.policy : settings.policy(finding.locale, '*')
        const severity = severityOf(rule, finding, { locale, policy })
        if (severity !== 'off')
          problems.push(problem(rule.id, args, { place, cause, severity, locale }))
      })
    }
    return problems
  }

  const severityOf = (
    rule: Rule,
    finding: Finding,
    { locale, policy }: Context,
  ): Severity | 'off' => {
    const configured = settings.severity(rule.id, locale ?? settings.source.tag)
    const severity = configured ?? finding.severity ?? rule.severity
    return policy === 'draft' && severity !== 'off' ? 'info' : severity
  }

  return {
    article: (article, policy) =>
      run({ policy }, (rule, report) => rule.article?.(article, report, settings)),
    catalog: (catalog, policy) =>
      run({ locale: catalog.locale, policy }, (rule, report) => rule.catalog?.(catalog, report)),
    stamps: (stamps, policy) =>
      run({ locale: stamps.locale, policy }, (rule, report) => rule.stamps?.(stamps, report)),
    furniture: (subject, policy) =>
      run({ locale: subject.furniture.locale.tag, policy }, (rule, report) =>
        rule.furniture?.(subject, report, settings),
      ),
    publication: (subject) =>
      run({ policy: 'required' }, (rule, report) => rule.publication?.(subject, report)),
    edition(edition, related) {
      const { isSource, locale, policy, units } = edition
      const problems = isSource
        ? []
        : run({ locale: locale.tag, policy }, (rule, report) => {
            rule.edition?.(edition, report)
            for (const unit of units) rule.unit?.(unit, edition, report, settings)
          })
      const all = [...related, ...problems]
      const complete = policy === 'draft' ? undefined : completeEdition(edition, all)
      if (
        complete === undefined &&
        policy === 'required' &&
        !all.some(({ severity }) => severity === 'error')
      ) {
        throw new Error(
          `The ${locale.tag} edition of ${edition.article.file} is incomplete, but no rule says why`,
        )
      }
      return { problems, complete }
    },
  }
}
