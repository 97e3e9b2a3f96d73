import { connect, type TLSSocket } from 'node:tls';

/** Opens TLS to an address, naming the host: for SNI and for the check of the certificate. */
export function open(address: string, host: string, port = 443): TLSSocket {
  return connect({ host: address, port, servername: host, timeout: 10_000 });
}
