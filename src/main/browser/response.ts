import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pagePolicy } from '../page-policy.ts';

/** What every answer of the host says, whatever it holds. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy': pagePolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** The headers of an answer with its own added. */
export const withHeaders = (own: OutgoingHttpHeaders): OutgoingHttpHeaders => ({ ...headers, ...own });

/** Answers whole. */
export function send(response: ServerResponse, status: number, body: string | Uint8Array, type: string): void {
  response.writeHead(status, withHeaders({ 'content-type': type })).end(body);
}

/** A page of one sentence for the person at the browser. */
export function sendPage(response: ServerResponse, status: number, sentence: string): void {
  const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Klubba</title><h1>Klubba</h1><p>${sentence}</p></html>`;
  send(response, status, page, 'text/html; charset=utf-8');
}
