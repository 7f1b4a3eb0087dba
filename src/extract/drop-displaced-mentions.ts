/**
 * Drops mentions that a surer reading of the same words displaces.
 * 丹灶镇原党委 where 书记 is read as held at 丹灶镇; the project 龙海经开区 where 龙海经开区管委会 is named
 */
import type { Mention } from './mention.ts'
import type { Office } from './read-offices.ts'

/** 丹灶镇原党委 and 县医院党委 are none of their own where the office is read as held at 丹灶镇 and 县医院. */
export function withoutOwnCommittees(
  organizations: readonly Mention[],
  offices: readonly Office[],
): Mention[] {
  /** By where the body begins: a document may have thousands. */
  const byStart = new Map<number, Office[]>()
  for (const office of offices) {
    if (!office.at) continue
    const known = byStart.get(office.at.start)
    if (known) known.push(office)
    else byStart.set(office.at.start, [office])
  }
  const holdsOffice = ({ start, end }: Mention): boolean => {
    for (let from = start; from < end; from++) {
      const within = byStart.get(from)
      if (within?.some(({ at, titleStart }) => at!.end < end && titleStart > start && titleStart <= end))
        return true
    }
    return false
  }
  return organizations.filter((organization) => !holdsOffice(organization))
}

/** A zone with a 管委会 stands, whatever verb governs it elsewhere. */
export function withoutStandingZones(
  undertakings: readonly Mention[],
  bodies: readonly Mention[],
): Mention[] {
  return undertakings.filter(
    ({ rule, name }) =>
      rule !== 'facility-being-built' ||
      !bodies.some((body) => body.rule === 'leading-body' && body.name.startsWith(name)),
  )
}
