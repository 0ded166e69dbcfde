import type { NotifiedListValue } from '../../shared/delegation/notified-value.ts';

/** The list of the decisions, or of the matters, that are notified at a meeting. */
export interface NotifiedListSpec<K extends 'delegationsforteckning' | 'anmalningsforteckning'> {
  readonly kind: K;
  readonly value: NotifiedListValue;
  /** The minutes that hold it are not approved: marked UTKAST. */
  readonly draft: boolean;
  readonly author: string;
}
