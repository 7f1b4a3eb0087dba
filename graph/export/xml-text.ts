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

const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}

/** Like `xmlText`, ready to stand between tags or in an attribute. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!)
}

/** Ready to stand in an attribute, white space as it is: for keys, which must stay apart. */
export function escapeAttribute(text: string): string {
  return text.replace(UNFIT, '').replace(/[&<"\t\n\r]/g, (character) => ENTITIES[character]!)
}
