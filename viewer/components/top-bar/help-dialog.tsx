/**
 * The list of all keys.
 * ? → / 搜索, Esc 清除, + − 0 缩放 …
 */
export function HelpDialog() {
  return null
}
