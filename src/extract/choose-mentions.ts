/**
 * Decides between mentions that claim the same words.
 * In 舜都装备制造产业园标准化厂房项目 the project stands and the park within it does not.
 */
import type { Mention } from './mention.ts'
import { MentionMap } from './mention-map.ts'

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
  const named = new MentionMap(persons)
  const surer = withoutDoubtful(claims)
  const free = (mention: Mention) => !named.someNear(mention, (person) => overlaps(person, mention))
  const within = (mention: Mention, map: MentionMap) =>
    map.someNear(mention, (other) => contains(other, mention))
  const localities = surer.localities.filter(free)
  const organizations = surer.organizations.filter(free)
  const held = new MentionMap([...localities, ...organizations])
  const ownUndertakings = surer.undertakings.filter(free).filter((mention) => !within(mention, held))
  const longest = new MentionMap(ownUndertakings)
  const undertakings = ownUndertakings.filter((mention) => !within(mention, longest))
  const works = new MentionMap(undertakings)
  const standing = organizations.filter(
    (mention) => !works.someNear(mention, (other) => overlaps(other, mention)),
  )
  const bodies = new MentionMap(standing)
  const divisionStarts = new Map(claims.divisions.toReversed().map(({ start, end }) => [end, start]))
  const sites = localities.filter(
    (mention) =>
      !works.someNear(
        mention,
        (other) => overlaps(other, mention) && !opens(other, mention, divisionStarts),
      ) &&
      (mention.rule.startsWith('village') || !within(mention, bodies)),
  )
  const areas = new MentionMap(localities)
  const kept = new MentionMap(sites)
  return {
    undertakings,
    organizations: standing.filter((mention) => !within(mention, areas)),
    localities: sites,
    divisions: claims.divisions.filter(
      (division) =>
        free(division) &&
        !bodies.someNear(
          division,
          (other) => other.rule !== 'department-form' && contains(other, division),
        ) &&
        !(division.short && within(division, kept)) &&
        !(
          division.short &&
          works.someNear(division, (other) => contains(other, division) && other.start !== division.start)
        ),
    ),
  }
}

/** Drops what only the judge let stand where it lies in, crosses or equals another name; it may hold one. */
function withoutDoubtful(claims: Claims): Claims {
  const kinds = [claims.localities, claims.organizations, claims.undertakings]
  const all = new MentionMap(kinds.flat())
  const stands = (mention: Mention) =>
    !mention.loose ||
    !all.someNear(
      mention,
      (other) =>
        other !== mention &&
        overlaps(other, mention) &&
        !contains(mention, other) &&
        (!other.loose || contains(other, mention) || isSurer(other, mention)),
    )
  const [localities = [], organizations = [], undertakings = []] = kinds.map((mentions) =>
    mentions.filter(stands),
  )
  return { ...claims, localities, organizations, undertakings }
}

/** Where two are as sure, the one of the longer name stands, and then the one that begins first. */
function isSurer(left: Mention, right: Mention): boolean {
  const difference =
    (left.confidence ?? 1) - (right.confidence ?? 1) ||
    left.end - left.start - (right.end - right.start) ||
    right.start - left.start ||
    (left.kind < right.kind ? 1 : -1)
  return difference > 0
}

/** Whether a locality begins the name of an undertaking and so says where it is: 阳坡村|黄芪加工车间, 陈巷镇|雪美村|农田改造项目. */
function opens(
  undertaking: Mention,
  locality: Mention,
  divisionStarts: ReadonlyMap<number, number>,
): boolean {
  const start = divisionStarts.get(locality.start) ?? locality.start
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
