/**
 * The ontology's words for the reader's eyes.
 * ONTOLOGY_WORDS.en.groups.holds_office.in → 'Office holders'
 */
import type { Level, Relation, Status } from '../../graph/ontology.ts'
import { KIND_LABELS, RELATION_LABELS } from '../../graph/ontology.ts'
import type { Direction } from '../graph/group-edges.ts'

const zh = {
  kinds: KIND_LABELS,
  /** One node of the kind. */
  kind: KIND_LABELS,
  relations: RELATION_LABELS,
  groups: {
    holds_office: { out: '任职于', in: '任职者', both: '任职' },
    part_of: { out: '属于', in: '包含', both: '属于' },
    located_in: { out: '位于', in: '位于此地', both: '位于' },
    carries_out: { out: '实施', in: '实施者', both: '实施' },
    promotes: { out: '推动', in: '推动者', both: '推动' },
    cooperates_with: { out: '合作', in: '合作', both: '合作' },
    co_occurs: { out: '同句出现', in: '同句出现', both: '同句出现' },
  } satisfies Record<Relation, Record<Direction, string>> as Record<Relation, Record<Direction, string>>,
  facts: { code: '区划代码', level: '级别', investment: '投资额', status: '状态', period: '时间' },
  levels: {
    province: '省级',
    city: '市级',
    county: '县级',
    town: '乡级',
    village: '村级',
    other: '其他',
  } as Record<Level, string>,
  statuses: {
    planned: '规划',
    signed: '签约',
    under_construction: '在建',
    completed: '建成',
    operating: '运营',
  } as Record<Status, string>,
  confidence: '可信度',
}

const en: typeof zh = {
  kinds: {
    official: 'Officials',
    person: 'People',
    place: 'Places',
    organization: 'Organizations',
    project: 'Projects',
    programme: 'Programmes',
  },
  kind: {
    official: 'Official',
    person: 'Person',
    place: 'Place',
    organization: 'Organization',
    project: 'Project',
    programme: 'Programme',
  },
  relations: {
    holds_office: 'holds office',
    part_of: 'part of',
    located_in: 'located in',
    carries_out: 'carries out',
    promotes: 'promotes',
    cooperates_with: 'cooperates with',
    co_occurs: 'same sentence',
  },
  groups: {
    holds_office: { out: 'Holds office in', in: 'Office holders', both: 'Office' },
    part_of: { out: 'Part of', in: 'Parts', both: 'Part of' },
    located_in: { out: 'Located in', in: 'Located here', both: 'Located in' },
    carries_out: { out: 'Carries out', in: 'Carried out by', both: 'Carries out' },
    promotes: { out: 'Promotes', in: 'Promoted by', both: 'Promotes' },
    cooperates_with: { out: 'Cooperates with', in: 'Cooperates with', both: 'Cooperates with' },
    co_occurs: { out: 'In one sentence with', in: 'In one sentence with', both: 'In one sentence with' },
  },
  facts: { code: 'Code', level: 'Level', investment: 'Investment', status: 'Status', period: 'Period' },
  levels: {
    province: 'province',
    city: 'city',
    county: 'county',
    town: 'town',
    village: 'village',
    other: 'other',
  },
  statuses: {
    planned: 'planned',
    signed: 'signed',
    under_construction: 'under construction',
    completed: 'completed',
    operating: 'operating',
  },
  confidence: 'Confidence',
}

export const ONTOLOGY_WORDS = { zh, en }
