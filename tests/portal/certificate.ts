/**
 * A self-signed certificate, made at run time so that no key lies in the tree: X.509 v3 (RFC 5280) over ECDSA P-256,
 * written in DER by hand, since Node makes keys but no certificates. Browsers under test are told to accept it.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const TAG = {
  integer: 0x02,
  bits: 0x03,
  object: 0x06,
  text: 0x0c,
  time: 0x17,
  sequence: 0x30,
  set: 0x31,
  version: 0xa0,
};

/** One DER element: tag, length (short or long form), content. */
function element(tag: number, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

/** 2.5.4.3 commonName and 1.2.840.10045.4.3.2 ecdsa-with-SHA256, their arcs as DER encodes them. */
const COMMON_NAME = element(TAG.object, Buffer.from('550403', 'hex'));
const ECDSA_WITH_SHA256 = element(TAG.sequence, element(TAG.object, Buffer.from('2a8648ce3d040302', 'hex')));

const nameOf = (text: string) =>
  element(TAG.sequence, element(TAG.set, element(TAG.sequence, COMMON_NAME, element(TAG.text, Buffer.from(text)))));

/** UTCTime, `yymmddhhmmssZ`. */
const timeOf = (date: Date) =>
  element(TAG.time, Buffer.from(`${date.toISOString().slice(2, 19).replaceAll(/[-T:]/gu, '')}Z`));

const pem = (label: string, der: Uint8Array) =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`;

/** Key and certificate in PEM for `https.createServer`, valid from yesterday for a week. */
export function selfSigned(name: string, now = new Date()): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const day = 86_400_000;
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(15)]);
  const body = element(
    TAG.sequence,
    element(TAG.version, element(TAG.integer, Buffer.from([2]))),
    element(TAG.integer, serial),
    ECDSA_WITH_SHA256,
    nameOf(name),
    element(TAG.sequence, timeOf(new Date(now.getTime() - day)), timeOf(new Date(now.getTime() + 7 * day))),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = element(TAG.bits, Buffer.from([0]), sign('sha256', body, privateKey));
  const certificate = element(TAG.sequence, body, ECDSA_WITH_SHA256, signature);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', certificate),
  };
}
