/**
 * The runner: subjects → problems, and editions → complete editions.
 *
 * Law: a required edition that is not complete has an error that says why; if it had none, that would be
 * a defect of ours and is thrown.
 */
import { type CompleteEdition, completeEdition } from '../complete.ts'
import type { Settings } from '../config.ts'
import type { Article, Catalog, Edition, Ignore, Policy, Stamps } from '../model.ts'
import type { Problem } from '../problem.ts'
import type { FurnitureSubject, PublicationSubject, Rule } from '../rule.ts'
import { applyIgnores } from './ignores.ts'
import { createRunner } from './run-rules.ts'
import type { Context } from './tray.ts'

/** What a person has said in one catalog to ignore. */
interface CatalogIgnores extends Context {
  readonly ignores: readonly Ignore[]
}

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
  const { run, runOnEdition, runOnFurniture } = createRunner(rules, settings)
  const articleRules = rules.filter(({ article }) => article !== undefined)
  const catalogRules = rules.filter(({ catalog }) => catalog !== undefined)
  const stampsRules = rules.filter(({ stamps }) => stamps !== undefined)
  /** The rules that look over all articles; what is ignored of them can only be seen there. */
  const wideRules = new Set(
    rules
      .filter(({ publication, locked }) => publication !== undefined && locked !== true)
      .map(({ id }) => String(id)),
  )

  const withoutIgnored = (
    problems: readonly Problem[],
    ignores: readonly Ignore[],
    context: Context,
  ): readonly Problem[] => {
    const { problems: left, unused } = applyIgnores(problems, ignores, rules)
    if (unused.length === 0) return left
    return [...left, ...run(rules, context, (rule, report) => rule.ignores?.(unused, report))]
  }

  return {
    article: (article, policy) =>
      run(articleRules, { policy, file: article.file }, (rule, report) =>
        rule.article?.(article, report, settings),
      ),
    catalog: (catalog, policy) =>
      run(catalogRules, { locale: catalog.locale, policy, file: catalog.file }, (rule, report) =>
        rule.catalog?.(catalog, report),
      ),
    stamps: (stamps, policy) =>
      run(stampsRules, { locale: stamps.locale, policy, file: stamps.file }, (rule, report) =>
        rule.stamps?.(stamps, report),
      ),
    furniture(subject, policy) {
      const { catalog, locale } = subject.furniture
      const context = { locale: locale.tag, policy, file: catalog.file }
      const isSource = locale.tag === settings.source.tag
      const problems = [
        ...run(rules, context, (rule, report) => rule.furniture?.(subject, report, settings)),
        ...(isSource ? [] : runOnFurniture(subject, context)),
      ]
      return withoutIgnored(problems, catalog.ignores, context)
    },
    publication(subject, catalogs) {
      const problems = run(rules, { policy: 'required', file: 'content' }, (rule, report) =>
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
    const { locale, policy } = edition
    const context = { locale: locale.tag, policy, file: catalog.file }
    const problems = runOnEdition(edition, catalog.text, context)
    const ignores = catalog.ignores.filter(({ rule }) => !wideRules.has(rule))
    return withoutIgnored(problems, ignores, context)
  }
}
