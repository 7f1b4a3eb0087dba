/**
 * Decides between mentions that claim the same words.
 * In 舜都装备制造产业园标准化厂房项目 the project stands and the park within it does not.
 */
import type { Mention } from './mention.ts'

export interface Claims {
  divisions: Mention[]
  localities: Mention[]
  organizations: Mention[]
  undertakings: Mention[]
}

/**
 * @param persons names of people: whatever overlaps one falls
 * @returns the mentions that stand
 */
export function chooseMentions(claims: Claims, persons: readonly Mention[]): Claims {
  const free = (mention: Mention) => !persons.some((person) => overlaps(person, mention))
  const localities = claims.localities.filter(free)
  const organizations = claims.organizations.filter(free)
  const undertakings = claims.undertakings
    .filter(free)
    .filter((mention) => ![...localities, ...organizations].some((other) => contains(other, mention)))
    .filter((mention, _, all) => !all.some((other) => contains(other, mention)))
  const standing = organizations.filter((mention) => !undertakings.some((other) => overlaps(other, mention)))
  const sites = localities.filter(
    (mention) =>
      !undertakings.some((other) => overlaps(other, mention) && !opens(other, mention, claims.divisions)) &&
      !standing.some((other) => contains(other, mention) && mention.rule !== 'village-form'),
  )
  return {
    undertakings,
    organizations: standing.filter((mention) => !localities.some((other) => contains(other, mention))),
    localities: sites,
    divisions: claims.divisions.filter(
      (division) =>
        free(division) &&
        !standing.some((other) => other.rule !== 'department-form' && contains(other, division)) &&
        !sites.some((other) => contains(other, division) && division.short) &&
        !undertakings.some(
          (other) => contains(other, division) && division.short && other.start !== division.start,
        ),
    ),
  }
}

/** Whether a locality begins the name of an undertaking and so says where it is: 阳坡村|黄芪加工车间, 陈巷镇|雪美村|农田改造项目. */
function opens(undertaking: Mention, locality: Mention, divisions: readonly Mention[]): boolean {
  const start = divisions.find(({ end }) => end === locality.start)?.start ?? locality.start
  return contains(undertaking, locality) && undertaking.start === start && locality.rule !== 'region-name'
}

function overlaps(left: Mention, right: Mention): boolean {
  return left.start < right.end && right.start < left.end
}

/** The first holds the second and more. */
function contains(outer: Mention, inner: Mention): boolean {
  return (
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
  )
}
