/** What somebody is for somebody else in the same household: as little as the work needs, in the family's own words. */
export const relations = ['partner', 'child', 'parent', 'other'] as const
export type Relation = (typeof relations)[number]
