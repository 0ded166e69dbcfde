// Chromium refuses schemes it does not know, so `app://klubba/x` is `https://klubba.app.standin/x` on its side.
const suffix = '.standin';

export function toChromium(url: string): string {
  const parsed = new URL(url);
  const scheme = parsed.protocol.slice(0, -1);
  if (['http', 'https', 'file', 'data', 'blob', 'about', 'devtools'].includes(scheme)) return url;
  return `https://${parsed.host}.${scheme}${suffix}${parsed.pathname}${parsed.search}${parsed.hash}`;
}

export function fromChromium(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (!parsed.hostname.endsWith(suffix)) return url;
  const name = parsed.hostname.slice(0, -suffix.length);
  const dot = name.lastIndexOf('.');
  return `${name.slice(dot + 1)}://${name.slice(0, dot)}${parsed.pathname}${parsed.search}${parsed.hash}`;
}
