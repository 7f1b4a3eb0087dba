/**
 * The languages of the interface.
 * LANGUAGES → zh, en
 */
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
