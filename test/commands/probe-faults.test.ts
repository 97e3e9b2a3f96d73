/** The probe against a gateway with one fault at a time: what it prints, pasted back, names the cause. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { after, before } from 'node:test';
import { openText } from '../../src/case/open-text.ts';
import { atOnce, type ProbeForm, probe } from '../../src/commands/probe/index.ts';
import { startAws } from './probe-aws.ts';
import { type Fault, faults } from './probe-faults.ts';
import { startGateway } from './probe-gateway.ts';
import { type Bench, makeCertificates, runProbe, type Ways } from './probe-run.ts';
import { testWith } from './shells.ts';

let bench: Bench;
before(async () => {
  const certificates = makeCertificates();
  const [gateway, untrusted] = [
    await startGateway(certificates.trusted),
    await startGateway(certificates.untrusted),
  ];
  bench = { certificates, gateway, untrusted, aws: await startAws() };
});
after(async () => {
  await Promise.all([bench.gateway.close(), bench.untrusted.close(), bench.aws.close()]);
  rmSync(bench.certificates.folder, { recursive: true });
});

/** A port at which nobody listens: RFC 863's, which no machine has open any more. */
const closed = 9;

function waysOf({ leads }: Fault): Ways {
  const { tlsPort, port } = leads === 'untrusted' ? bench.untrusted : bench.gateway;
  if (leads === 'nowhere') return { tlsPort, port, nameless: true };
  if (leads === 'https-only') return { tlsPort, port: closed };
  return { tlsPort, port };
}

/** Python itself: what a version manager puts before it changes the path of programs. */
const python = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], {
  encoding: 'utf8',
}).stdout?.trim();

const programs: Record<ProbeForm, readonly (readonly string[])[]> = {
  sh: [['dash'], ['bash', '--norc'], ['zsh', '-f'], ['busybox', 'sh']],
  python: [[python || 'python3']],
};

faults.forEach((fault, index) => {
  // The shells take turns: each of them runs several faults, and all run those in which the script itself decodes.
  const own = fault.env ? programs.sh : [programs.sh[index % programs.sh.length] ?? ['sh']];
  const all = [
    ...own.map((program) => ['sh', program] as const),
    ...programs.python.map((program) => ['python', program] as const),
  ];
  for (const [form, program] of all) {
    const shell = form === 'python' ? 'python3' : (program[0] ?? '');
    testWith([shell, 'curl', 'openssl'], `${fault.name}: ${form} in ${shell}`, async () => {
      const { gateway, untrusted, aws } = bench;
      for (const one of [gateway, untrusted]) {
        one.be(fault.world);
        one.take();
      }
      aws.be(fault.account ?? {});
      aws.take();
      const { text } = probe(fault.input, form);
      const ran = await runProbe(program, text, bench, waysOf(fault), fault.env);
      assert.equal(ran.errors, '');
      assert.deepEqual(ran.left, [], 'wrote something');
      assert.doesNotMatch(ran.output, /s3cr3t|111122223333|somebody/);
      for (const line of ran.output.trimEnd().split('\n')) assert.match(line, /^gw1: .{0,72}$/);
      for (const { method } of [...gateway.take(), ...untrusted.take()])
        assert.match(method, /^(?:GET|HEAD|OPTIONS)$/);
      for (const [, verb] of aws.take()) assert.match(verb ?? '', /^(?:get|list|describe|filter)-/);
      assert.deepEqual(aws.faults.splice(0), []);
      const { diagnosis, facts, reading } = openText(ran.output, {});
      assert.equal(
        diagnosis.cause,
        fault.cause,
        `${JSON.stringify(facts)} next: ${diagnosis.next?.fact}\n${ran.output}`,
      );
      assert.deepEqual(reading.contradictions, []);
    });
  }
});

testWith(['dash', 'curl', 'openssl'], 'as one command in a terminal it does the same', async () => {
  const [fault] = faults;
  assert.ok(fault);
  bench.gateway.be(fault.world);
  bench.aws.be(fault.account ?? {});
  for (const form of ['sh', 'python'] as const) {
    const text = `${atOnce(probe(fault.input, form).text, form)}\n`;
    const ran = await runProbe(['dash'], text, bench, waysOf(fault));
    assert.match(ran.output, /copy up to this line/);
    assert.deepEqual(ran.left, []);
    if (form === 'sh') assert.equal(openText(ran.output, {}).diagnosis.cause, fault.cause);
  }
});

testWith(['dash'], 'a script that was cut off in copying does nothing', async () => {
  const [fault] = faults;
  assert.ok(fault);
  bench.gateway.take();
  for (const form of ['sh', 'python'] as const) {
    const { text } = probe(fault.input, form);
    for (const part of [0.3, 0.6, 0.97]) {
      const cut = text.slice(0, Math.floor(text.length * part));
      const ran = await runProbe(form === 'sh' ? ['dash'] : [python || 'python3'], cut, bench, waysOf(fault));
      assert.equal(ran.output, '');
    }
  }
  assert.deepEqual(bench.gateway.take(), []);
});
