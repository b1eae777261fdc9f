import type { Arrival } from '#shared/http/arrival.ts';
import type { HttpResponse } from '#shared/http/response.ts';
import { arrived } from '#shared/middleware/arrived.ts';
import { framed } from '#shared/middleware/framed.ts';
import { notKept, outOfTime, refusedBy } from '#shared/middleware/http-answers.ts';
import type { HttpEvent } from './api/http-event.ts';
import type { Services } from './api/services.ts';
import { handleRequest } from './handle-request.ts';
import { refuse } from './refuse.ts';

/** The frame of the API: what comes has an arrival, what is thrown has an answer. */
export function serve(services: Services, arrive: () => Arrival) {
  return framed<HttpEvent, HttpResponse>(outOfTime)
    .use(arrived(arrive))
    .use(notKept())
    .use(refusedBy(refuse))
    .handler((event) => handleRequest(services, event, event.arrival));
}
