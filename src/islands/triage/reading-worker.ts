/** The worker in which evidence is read: it keeps the texts, and sends back what the page needs of them. */
import { carryOut, type Report, type Task, type Texts } from './reading-task.ts';

const texts: Texts = new Map();

/** The worker's own scope: the page's types don't know it. */
const scope = globalThis as unknown as {
  postMessage(report: Report): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Task>) => void): void;
};

scope.addEventListener(
  'message',
  ({ data }) => void carryOut(data, texts, (report) => scope.postMessage(report)),
);
