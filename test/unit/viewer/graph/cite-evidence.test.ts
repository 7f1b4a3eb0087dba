/**
 * Sentences as citations.
 * 林知远任云溪镇镇长。 → “林知远任云溪镇镇长。”——《云溪镇干部任前公示》，云岭县人民政府，2024-05-16 [notices/yunxi-2024.txt]
 */
import { describe, expect, it } from 'vitest'
import { citeEvidence } from '../../../../viewer/graph/cite-evidence.ts'

describe('citeEvidence', () => {
  const evidence = { sentence: '林知远任云溪镇镇长。', document: 'notices/yunxi.txt' }
  const summary = {
    id: 'notices/yunxi.txt',
    title: '关于《三年行动》的公示',
    source: '云岭县人民政府',
    date: '2024-05-16',
  }

  it('names title, source, date and id, with the marks of the language', () => {
    expect(citeEvidence(evidence, summary, 'zh')).toBe(
      '“林知远任云溪镇镇长。”——《关于〈三年行动〉的公示》，云岭县人民政府，2024-05-16 [notices/yunxi.txt]',
    )
    expect(citeEvidence(evidence, summary, 'en')).toBe(
      '“林知远任云溪镇镇长。” — 关于《三年行动》的公示, 云岭县人民政府, 2024-05-16 [notices/yunxi.txt]',
    )
  })
  it('leaves out what is not known', () => {
    expect(citeEvidence(evidence, { id: 'a', title: '公示' }, 'zh')).toBe(
      '“林知远任云溪镇镇长。”——《公示》 [notices/yunxi.txt]',
    )
    expect(citeEvidence(evidence, undefined, 'en')).toBe('“林知远任云溪镇镇长。” [notices/yunxi.txt]')
  })
  it('carries no hidden controls into another text', () => {
    expect(citeEvidence({ ...evidence, sentence: '镇长\u202e到会。\n' }, undefined, 'zh')).toContain(
      '“镇长‹U+202E›到会。”',
    )
  })
})
