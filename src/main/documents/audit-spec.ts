import type { AuditValue } from '../../shared/audit/audit-value.ts';

/** The list of the auditors' questions and recommendations with what the board answers. */
export interface AuditSpec {
  readonly kind: 'revision';
  readonly value: AuditValue;
  readonly draft: boolean;
  readonly author: string;
}
