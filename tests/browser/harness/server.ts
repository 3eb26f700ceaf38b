// One loopback port that is a proxy, an https origin for every host name and the record of every request: nothing leaves this machine.
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Route } from '../../newsstand/reply.ts';
import { makeCertificate } from './certificate.ts';

export interface Hit {
  method: string;
  url: string;
  host: string;
  path: string;
  /** Milliseconds on this process' clock. */
  at: number;
  /** Whether the route knew it; else it got a 404. */
  served: boolean;
}

export interface LoopbackServer {
  port: number;
  hits: Hit[];
  close(): Promise<void>;
}

const NAMES = [
  'sina.com.cn',
  '*.sina.com.cn',
  '*.cj.sina.com.cn',
  '*.finance.sina.com.cn',
  'sina.cn',
  '*.sina.cn',
  '*.cj.sina.cn',
  '*.sinaimg.cn',
  '*.sinajs.cn',
  '*.weibo.cn',
  '*.mix.sina.com.cn',
  '*.news.sina.com.cn',
  '*.sso.sina.com.cn',
  '*.sax.sina.com.cn',
  '*.dmp.sina.cn',
];

function answer(route: Route, hits: Hit[], request: http.IncomingMessage, response: http.ServerResponse, scheme: 'http' | 'https'): void {
  const asked = request.url ?? '/';
  const url = new URL(asked.startsWith('/') ? `${scheme}://${request.headers.host}${asked}` : asked);
  const reply = route(url.hostname, url.pathname + url.search, { referrer: request.headers.referer ?? '' });
  hits.push({
    method: request.method ?? 'GET',
    url: url.href,
    host: url.hostname,
    path: url.pathname,
    at: performance.now(),
    served: reply !== undefined,
  });
  const send = (): void => {
    response.writeHead(reply?.status ?? (reply ? 200 : 404), {
      'content-type': reply ? (reply.type ?? 'text/html; charset=utf-8') : 'text/plain',
      // Every load must ask again, or the record would miss what came out of a cache.
      'cache-control': 'no-store',
      ...reply?.headers,
    });
    response.end(reply?.body ?? 'nothing here');
  };
  if (reply?.delay) setTimeout(send, reply.delay);
  else send();
}

export async function startServer(route: Route): Promise<LoopbackServer> {
  const hits: Hit[] = [];
  const secure = https.createServer(makeCertificate(NAMES), (request, response) => answer(route, hits, request, response, 'https'));
  const proxy = http.createServer((request, response) => answer(route, hits, request, response, 'http'));
  const sockets = new Set<Socket>();
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  proxy.on('connect', (_request, socket: Socket) => {
    // A browser that gives up a connection is no fault of a test.
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    secure.emit('connection', socket);
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return {
    port: (proxy.address() as AddressInfo).port,
    hits,
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => closed());
      }),
  };
}

/** Hosts that the browsers themselves call: updates, certificates, settings. They end in the loopback server like all else. */
const HOME_CALLS =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|googleusercontent|mozilla|firefox|mozaws|chromium|microsoft|msn|bing)\.(?:com|org|net)$/;

/** What pages and the extension asked for, without the browser's calls home. */
export const pageHits = (hits: Hit[]): Hit[] => hits.filter((hit) => !HOME_CALLS.test(hit.host));
