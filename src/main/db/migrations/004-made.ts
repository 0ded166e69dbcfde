import type { Migration } from './migration.ts';

const documents = [
  'riskanalys',
  'internkontrollplan',
  'uppfoljning',
  'verksamhetsplan',
  'budget',
  'rapport',
  'delegationsbeslut',
  'delegationsforteckning',
  'anmalningsforteckning',
  'revision',
];
const choices = documents.map((each) => `'${each}'`).join(', ');

/** Attachments that are made here from the board's own data: which document, and of what. */
export const made004: Migration = {
  version: 4,
  sql: `
ALTER TABLE attachment ADD COLUMN document TEXT CHECK (document IN (${choices}));
ALTER TABLE attachment ADD COLUMN subject_id TEXT CHECK ((subject_id IS NULL) = (document IS NULL));
CREATE INDEX attachment_subject ON attachment (subject_id);
`,
};
