/**
 * The runner: subjects → problems, and editions → complete editions.
 *
 * Law: a rule's severity comes from the config, else from the rule, an article's own problems being
 * those of the source locale; all problems of a draft are information. A rule that throws is an error
 * of its own (`broken-rule`), and costs no other its report. A required edition that is not complete
 * has an error that says why; if it had none, that would be a defect of ours and is thrown.
 */
import { type CompleteEdition, completeEdition } from '../complete.ts'
import type { Settings } from '../config.ts'
import type {
  Article,
  Catalog,
  Edition,
  Ignore,
  Place,
  Policy,
  Severity,
  Stamps,
} from '../model.ts'
import {
  type Edit,
  type Problem,
  type ProblemArguments,
  type ProblemKind,
  problem,
} from '../problem.ts'
import type {
  Finding,
  FurnitureSubject,
  PublicationSubject,
  Report,
  Rule,
  TextReport,
} from '../rule.ts'
import { applyIgnores } from './ignores.ts'
import { placeInString } from './in-string.ts'
import { type PlacedTranslation, translationOf, translationsIn } from './translation.ts'

/** What the runner knows of a subject, beside the subject: its locale, its file, whether it is a draft's. */
interface Context {
  readonly locale?: string | undefined
  readonly policy: Policy
  readonly file: string
}

/** What a person has said in one catalog to ignore. */
interface CatalogIgnores extends Context {
  readonly ignores: readonly Ignore[]
}

/** A finding with what mends it, as far as that is sure. */
type Found = Finding & { readonly key?: string; readonly edits?: readonly Edit[] | undefined }

type Look = (rule: Rule, report: Report<ProblemKind>) => void

export interface Checker {
  article(article: Article, policy: Policy): readonly Problem[]
  catalog(catalog: Catalog, policy: Policy): readonly Problem[]
  stamps(stamps: Stamps, policy: Policy): readonly Problem[]
  furniture(subject: FurnitureSubject, policy: Policy): readonly Problem[]
  /** `ignores` are those of all catalogs: some are of rules that look over all articles. */
  publication(subject: PublicationSubject, ignores: readonly CatalogIgnores[]): readonly Problem[]
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
  const textRules = rules.filter(({ translation }) => translation !== undefined)
  /** The rules that look over all articles; what is ignored of them can only be seen there. */
  const wideRules = new Set(
    rules
      .filter(({ publication, locked }) => publication !== undefined && locked !== true)
      .map(({ id }) => String(id)),
  )

  const severityOf = (
    rule: Rule,
    finding: Finding,
    { locale, policy }: Omit<Context, 'file'>,
  ): Severity | 'off' => {
    const configured = settings.severity(rule.id, locale ?? settings.source.tag)
    const severity = configured ?? finding.severity ?? rule.severity
    return policy === 'draft' && severity !== 'off' ? 'info' : severity
  }

  const found = (
    rule: Rule,
    finding: Found,
    args: ProblemArguments[ProblemKind],
    context: Context,
  ): readonly Problem[] => {
    const { place, cause, locale = context.locale, key, edits } = finding
    const policy =
      finding.policy ??
      (finding.locale === undefined ? context.policy : settings.policy(finding.locale, '*'))
    const severity = severityOf(rule, finding, { locale, policy })
    if (severity === 'off') return []
    const fix = key === undefined || edits === undefined ? undefined : { key, edits }
    return [problem(rule.id, args, { place, cause, severity, locale, fix })]
  }

  /** What one rule finds; where it throws, what it has found so far and that it did. */
  const runRule = (
    rule: Rule,
    context: Context,
    look: (add: (some: readonly Problem[]) => void) => void,
  ) => {
    const problems: Problem[] = []
    try {
      look((some) => void problems.push(...some))
    } catch (error) {
      problems.push(brokenRule(rule.id, error, context))
    }
    return problems
  }

  const run = (context: Context, look: Look): Problem[] =>
    rules.flatMap((rule) =>
      runRule(rule, context, (add) =>
        look(rule, (finding, args) => add(found(rule, finding, args, context))),
      ),
    )

  const runOnTexts = (context: Context, text: string, placed: readonly PlacedTranslation[]) =>
    textRules.flatMap((rule) =>
      runRule(rule, context, (add) => {
        for (const { translation, place, cause } of placed) {
          const { key } = translation
          const report: TextReport<ProblemKind> = ({ at, edits, severity }, args) => {
            const where = at === undefined ? place : placeInString(text, place, at)
            const weight = severity === undefined ? {} : { severity }
            add(found(rule, { place: where, cause, key, edits, ...weight }, args, context))
          }
          rule.translation?.(translation, report, settings)
        }
      }),
    )

  const withoutIgnored = (
    problems: readonly Problem[],
    ignores: readonly Ignore[],
    context: Context,
  ): readonly Problem[] => {
    const { problems: left, unused } = applyIgnores(problems, ignores, rules)
    if (unused.length === 0) return left
    return [...left, ...run(context, (rule, report) => rule.ignores?.(unused, report))]
  }

  return {
    article: (article, policy) =>
      run({ policy, file: article.file }, (rule, report) =>
        rule.article?.(article, report, settings),
      ),
    catalog: (catalog, policy) =>
      run({ locale: catalog.locale, policy, file: catalog.file }, (rule, report) =>
        rule.catalog?.(catalog, report),
      ),
    stamps: (stamps, policy) =>
      run({ locale: stamps.locale, policy, file: stamps.file }, (rule, report) =>
        rule.stamps?.(stamps, report),
      ),
    furniture(subject, policy) {
      const { catalog, locale } = subject.furniture
      const context = { locale: locale.tag, policy, file: catalog.file }
      const isSource = locale.tag === settings.source.tag
      const problems = [
        ...run(context, (rule, report) => rule.furniture?.(subject, report, settings)),
        ...(isSource ? [] : runOnTexts(context, catalog.text, translationsIn(subject))),
      ]
      return withoutIgnored(problems, catalog.ignores, context)
    },
    publication(subject, catalogs) {
      const problems = run({ policy: 'required', file: 'content' }, (rule, report) =>
        rule.publication?.(subject, report),
      )
      const byFile = Map.groupBy(problems, ({ file }) => file)
      for (const context of catalogs) {
        const ignores = context.ignores.filter(({ rule }) => wideRules.has(rule))
        if (ignores.length === 0) continue
        const left = withoutIgnored(byFile.get(context.file) ?? [], ignores, context)
        byFile.set(context.file, [...left])
      }
      return [...byFile.values()].flat()
    },
    edition(edition, related) {
      const { catalog, isSource, policy } = edition
      const problems = isSource || catalog === undefined ? [] : checkTarget(edition, catalog)
      const all = [...related, ...problems]
      const complete = policy === 'draft' ? undefined : completeEdition(edition, all)
      if (
        complete === undefined &&
        policy === 'required' &&
        !all.some(({ severity }) => severity === 'error')
      ) {
        throw new Error(
          `The ${edition.locale.tag} edition of ${edition.article.file} is incomplete, but no rule says why`,
        )
      }
      return { problems, complete }
    },
  }

  function checkTarget(edition: Edition, catalog: Catalog): readonly Problem[] {
    const { locale, policy, units } = edition
    const context = { locale: locale.tag, policy, file: catalog.file }
    const problems = [
      ...run(context, (rule, report) => {
        rule.edition?.(edition, report)
        for (const unit of units) rule.unit?.(unit, edition, report, settings)
      }),
      ...runOnTexts(
        context,
        catalog.text,
        units.flatMap((unit) => translationOf(unit, locale) ?? []),
      ),
    ]
    const ignores = catalog.ignores.filter(({ rule }) => !wideRules.has(rule))
    return withoutIgnored(problems, ignores, context)
  }
}

/** A defect of a rule. An error whatever the config says and also of a draft, since nothing was checked. */
function brokenRule(rule: string, error: unknown, { file, locale }: Context): Problem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const place: Place = { file }
  return problem('broken-rule', { rule, reason }, { place, locale, severity: 'error' })
}
