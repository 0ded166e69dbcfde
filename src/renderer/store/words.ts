import { type ErrorText, errorText } from '../../shared/error-text.ts';
import type { Failure } from '../../shared/errors.ts';

/** The reference of the failure that a silent host gives. */
export const hostGone = 'host-gone';
const stranger = 'host-stranger';

export function hostGoneFailure(): Failure {
  return { code: 'unexpected', data: { reference: hostGone } };
}

/** The host is there but this window is not known to it, as after a restart. */
export function strangerFailure(): Failure {
  return { code: 'unexpected', data: { reference: stranger } };
}

const own: Readonly<Record<string, ErrorText>> = {
  [hostGone]: {
    title: 'Klubba svarar inte.',
    help: 'Lämna fliken öppen: det som är skrivet ligger kvar här. Dröjer svaret, kopiera texten, starta Klubba och öppna den nya adressen.',
  },
  [stranger]: {
    title: 'Klubba har startats om, och det här fönstret hör till den förra gången.',
    help: 'Kopiera det som inte är sparat, och öppna Klubba med den adress som visas där det startades.',
  },
};

/** A failure in words; only the renderer knows those where nobody answers. */
export function words(failure: Failure): ErrorText {
  const known = failure.code === 'unexpected' ? own[failure.data.reference] : undefined;
  return known ?? errorText(failure);
}
