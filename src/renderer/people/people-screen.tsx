import { ScreenTitle } from '../parts/section.tsx';

export function PeopleScreen() {
  return <ScreenTitle>Ledamöter</ScreenTitle>;
}
