/** Whether what is configured has been deployed: proven by an export or a deployment's summary, or by the tool. */
import { type Finding, finding } from '../reading.ts';
import type { Route, Snapshot } from './configuration.ts';
import { answering } from './match.ts';
import type { Picture } from './picture.ts';
import type { Way } from './way.ts';

/** What the stage of a request really serves, if the evidence has it. */
export function snapshotOf({ snapshots, stages }: Picture, stage: string | undefined): Snapshot | undefined {
  const id = stages.find(({ name }) => name === stage)?.deploymentId?.value;
  return snapshots.find((one) =>
    one.deploymentId === undefined ? stage !== undefined && one.stage === stage : one.deploymentId === id,
  );
}

/** Findings on `deployedSinceChange` for a route that is configured. */
export function deployedFacts(
  api: Picture,
  way: Partial<Way> & { path: string },
  verb: string,
  route: Route,
): Finding[] {
  const stage = api.stages.find(({ name }) => name === way.stage);
  const snapshot = snapshotOf(api, way.stage);
  if (snapshot) {
    const [served] = answering({ ...snapshot, ...(api.type && { type: api.type }) }, way.path, verb).routes;
    if (served) {
      const isOther = served.authType && route.authType && served.authType.value !== route.authType.value;
      return [finding('deployedSinceChange', isOther ? 'no' : 'yes', served.quote)];
    }
    return snapshot.allRoutes ? [finding('deployedSinceChange', 'no', snapshot.quote)] : [];
  }
  if (stage?.autoDeploy?.value && api.type !== 'rest')
    return [finding('deployedSinceChange', 'automatic', stage.autoDeploy.quote)];
  if (api.redeploys?.value !== 'no' || !api.tool) return [];
  const by = api.tool === 'sam' ? 'cloudformation' : api.tool;
  return [finding('deployedSinceChange', by, api.redeploys.quote)];
}
