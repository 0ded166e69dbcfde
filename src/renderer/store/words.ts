import { type ErrorText, errorText } from '../../shared/error-text.ts';
import type { Failure } from '../../shared/errors.ts';

/** The reference of the failure that a silent host gives. */
export const hostGone = 'host-gone';

export function hostGoneFailure(): Failure {
  return { code: 'unexpected', data: { reference: hostGone } };
}

/** A failure in words; only the renderer knows the one where nobody answers. */
export function words(failure: Failure): ErrorText {
  if (failure.code === 'unexpected' && failure.data.reference === hostGone) {
    return {
      title: 'Klubba svarar inte.',
      help: 'Det som är skrivet ligger kvar här och sparas när Klubba svarar igen.',
    };
  }
  return errorText(failure);
}
