import { Gallery } from '../../components/gallery/Gallery.tsx';
import { startPage } from '../../components/start-page.tsx';

void startPage(() => <Gallery />);
