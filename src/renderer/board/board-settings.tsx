export function BoardSettings() {
  return null;
}
