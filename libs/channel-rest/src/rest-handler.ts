import type { RestDeps, RestHandler } from './deps.ts';

/** Answers everything under `/api/v1`. What it takes to know the calls is loaded with the first one: a start does not wait for it. */
export function restHandler(deps: RestDeps): RestHandler {
  let opening: Promise<{ readonly serve: RestHandler }> | null = null;
  return (req, res) => {
    opening ??= import('./dispatcher.ts').then(({ Dispatcher }) => new Dispatcher(deps));
    void opening.then((dispatcher) => dispatcher.serve(req, res));
  };
}
