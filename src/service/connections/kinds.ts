/** How a webhook shows that it comes from its sender. */
export const DIALECTS = ['standard', 'ghost', 'sanity', 'contentful', 'github', 'bearer'] as const
export type Dialect = (typeof DIALECTS)[number]

/** The systems that can be connected, each with the dialect of its webhooks. */
export const KINDS = {
  wordpress: 'bearer',
  payload: 'bearer',
  strapi: 'bearer',
  directus: 'bearer',
  emdash: 'bearer',
  arc: 'bearer',
  ghost: 'ghost',
  sanity: 'sanity',
  contentful: 'contentful',
  github: 'github',
  custom: 'standard',
} as const satisfies Readonly<Record<string, Dialect>>

export type Kind = keyof typeof KINDS
