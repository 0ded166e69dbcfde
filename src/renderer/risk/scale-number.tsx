import { useState } from 'react';
import { WholeNumber, type WholeNumberProps } from '../parts/whole-number.tsx';

/** A number of the scale, saved when one leaves it: the first figure of two would measure every risk anew. */
export function ScaleNumber({ field, ...rest }: WholeNumberProps) {
  const [typed, setTyped] = useState<number | null>(null);
  const leave = () => {
    if (typed !== null) field.commit(typed);
    setTyped(null);
    field.onBlur();
  };
  return <WholeNumber {...rest} field={{ ...field, value: typed ?? field.value, setValue: setTyped, onBlur: leave }} />;
}
