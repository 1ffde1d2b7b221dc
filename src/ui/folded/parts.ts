/** What lies in folds of the popup, in a chunk of its own: it is loaded after the popup was drawn. */
export { Article } from './Article';
export { Failed } from './Failed';
export { FromPicture } from './FromPicture';
export { Legend } from './Legend';
export { Names } from './Names';
export { OwnText } from './OwnText';
export { Quarantine } from './Quarantine';
export { ShopReport } from './ShopReport';
export { WrongVerdict } from './WrongVerdict';
