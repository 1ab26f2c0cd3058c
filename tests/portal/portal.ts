/** Portals on this machine: pages served over HTTPS under any host name, to browsers that are told to find every host here. */
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';

/** A page: its HTML, or an answer in full. */
export type Page = string | Answer;

export interface Answer {
  body: string | Uint8Array;
  status?: number;
  headers?: Record<string, string>;
}

/**
 * Pages by address without scheme, `portal.bacgiang.gov.vn/van-ban/123`; a function answers at each request.
 * The object is read anew for each request, so that a test may change a page between two loads.
 */
export type Sites = Record<string, Page | ((request: IncomingMessage) => Page | Promise<Page>)>;

export interface Portal extends AsyncDisposable {
  port: number;
  sites: Sites;
  /** Every address that was asked for, in order. */
  visits: string[];
}

const NOT_FOUND: Answer = { status: 404, body: '<!doctype html><title>404</title>' };
/** Browsers ask for one everywhere and log an error when there is none. */
const NO_ICON: Answer = { status: 204, body: '' };

/** Serves sites on a free port of the loopback until it is disposed of. */
export async function openPortal(sites: Sites): Promise<Portal> {
  const portal = { sites, visits: [] as string[] };
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const address = `${request.headers.host?.split(':')[0]}${request.url?.split('?')[0]}`;
    portal.visits.push(address);
    const found = portal.sites[address] ?? (address.endsWith('/favicon.ico') ? NO_ICON : NOT_FOUND);
    const page = typeof found === 'function' ? await found(request) : found;
    return typeof page === 'string' ? { body: page } : page;
  };
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const {
      body,
      status = 200,
      headers,
    } = await answer(request).catch((error: unknown): Answer => ({ status: 500, body: String(error) }));
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };
  const server = createServer(selfSigned('Cổng thông tin thử nghiệm'), (request, response) => {
    void respond(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(portal, {
    port,
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => {
        server.close(resolve);
      });
      server.closeAllConnections();
      await closed;
    },
  });
}
