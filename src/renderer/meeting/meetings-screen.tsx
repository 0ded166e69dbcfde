import { ScreenTitle } from '../parts/section.tsx';

export function MeetingsScreen() {
  return <ScreenTitle>Sammanträden</ScreenTitle>;
}
