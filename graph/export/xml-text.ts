/**
 * Makes any text fit for XML: what XML 1.0 cannot hold is dropped, white space becomes single spaces.
 * '云溪\u0000镇\n' → '云溪镇'.
 */
export function xmlText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .trim()
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Like `xmlText`, ready to stand between tags or in an attribute. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!)
}
