import '@/ui/label.css';
import '@/ui/page.css';
import '@/ui/styles/picture.css';
import { pictureActions } from '@/actions/picture-actions';
import { mount } from '@/ui/mount';
import { Picture } from '@/ui/pages/Picture';
import { words } from '@/words/browser-words';

document.title = `${words('extName')}: ${words('picture.title')}`;
const root = document.getElementById('app');
if (root !== null) mount(root, words, <Picture actions={pictureActions} />);
