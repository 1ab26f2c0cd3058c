import { t } from '../../lib/i18n.ts';
import { Button } from '../base/Button.tsx';
import { Callout } from '../base/Callout.tsx';

/** More places than these are no help in choosing. */
const MOST = 4;

const hostOf = (address: string) => (URL.canParse(address) && new URL(address).host) || address;

/**
 * The item's page could not be reached: what happened, what is safe, what to do.
 * @param addresses where the notice was seen, the latest first
 */
export function Unreached({ addresses, onTry }: { addresses: readonly string[]; onTry: (address: string) => void }) {
  return (
    <Callout
      kind="warning"
      title={t('itemUnreached')}
      actions={addresses.slice(0, MOST).map((address, place) => (
        <Button key={address} small look={place === 0 ? 'primary' : 'quiet'} onClick={() => onTry(address)}>
          {place === 0 ? t('itemUnreachedRetry') : t('itemUnreachedElsewhere', hostOf(address))}
        </Button>
      ))}
    >
      {t('itemUnreachedAdvice')}
    </Callout>
  );
}
