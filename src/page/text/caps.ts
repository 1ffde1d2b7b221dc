/**
 * How much of a page is read at most: every loop over parts of a page ends at one of these caps. Each is many times what
 * shop pages contain, so that it changes nothing for them, and low enough that a hostile page costs little. What lies
 * beyond a cap is not read; where that could hide a list, the reading reports it. Limits that define what counts as a
 * name, a heading or a list are in the files that test for it.
 *
 * Long because it is the one place for all of them.
 */

// Time, in milliseconds on a machine of usual speed.

/** Our own time for one reading. The slowest of 148 pages of shops took 70, with none of our code compiled. */
export const longestReading = 200;
/** The longest that one step takes; the page runs between steps. Anything longer on the clock is the machine pausing us. */
export const longestStep = 50;
/** The most that a slow machine extends the time, whatever its clock says. */
export const mostSlowness = 10;

// Steps: so many parts, or so many characters of them, are a few milliseconds of work.

export const nodesPerStep = 2_000;
export const elementsPerStep = 1_000;
export const textsPerStep = 500;
export const linesPerStep = 1_000;
/** Each line is judged as a list. */
export const judgedLinesPerStep = 300;
export const charactersPerStep = 200_000;
export const cardsPerStep = 50;
export const valuesPerStep = 2_000;
export const rowsPerStep = 500;

// Texts and elements anywhere.

/** Characters of one text node, which is looked through in one step: a page of a shop has fewer in all its nodes. */
export const longestText = 200_000;

/** Text nodes of a short text: any number of empty ones adds up to no text. */
export const mostTexts = 5_000;
/** White space around a short text and between its words, in characters: indentation is less. */
export const mostSpace = 2_000;
/** Children of an element that are asked whether each is a name of a list; the longest list seen has 200 names. */
export const mostNamesInRow = 400;
/** Levels between words for screen readers and the row that they belong to. */
export const mostRowLevels = 3;
/** Steps from a tooltip back to its name: over white space, a sign, an icon, and out of what is around them. */
export const mostBeforeTooltip = 8;
/** Shadow roots and frames that are observed; each observer costs with every change of the page. */
export const mostRoots = 100;
/** Parts of a class or an id that are asked whether they name navigation: people write a few short ones. */
export const longestClass = 1_600;
export const mostClassNames = 40;
export const longestPartName = 80;
/** A class that hides words from sight has few others beside it. */
export const longestHiddenClass = 200;
/** Characters of an id, or of an attribute that refers to ids: longer ones are generated or hostile. */
export const longestId = 200;

// Headings and sections.

/** Headings of one kind on a page: a page with more is a directory, or hostile. */
export const mostOfAKind = 200;
/** Headings whose list is looked for: each lookup reads a section. A list found last is said to be cut. */
export const mostListHeadings = 80;
/** Headings whose panels are looked up on a large page, because each lookup searches the page. */
export const mostOpening = 80;
/** Sections and descriptions that are read for claims, or for how the product is used. */
export const mostSections = 40;
/** Elements named as descriptions that are read on a large page. */
export const mostDescriptions = 40;
/** Characters of a section with a list: a longer one is half the page. The list is said to be cut. */
export const longestSection = 24_000;
export const longestDescription = 6_000;
export const longestHowTo = 1_500;
/** Lines below the product's name that may introduce it, and their characters. */
export const mostIntroLines = 30;
export const longestIntro = 2_000;
/** Characters of a part of a large page that is read whole. */
export const longestPart = 60_000;
/** Nodes on the line of a heading that are looked at before and after it, empty ones included. */
export const mostAlong = 40;
/** Characters of a paragraph that are searched for a heading within it, and the words for ingredients looked at. */
export const longestParagraph = 20_000;
export const mostTries = 20;
/** Words of a heading within a paragraph. */
export const mostHeadingWords = 5;
/** What a heading controls or labels, one by one. */
export const mostTriggers = 20;
/** Terms beside a heading, rows that a cell spans, tabs of a row: more are a table of something else. */
export const mostTerms = 1_000;
export const mostRows = 200;
export const mostTabs = 12;
/** Parts about related products, and the lines read to find where one ends. */
export const mostRelated = 40;
export const mostRelatedLines = 600;
/** Levels above a list that are asked for its tab, and lines above its heading that may name it. */
export const mostLevels = 8;
export const mostLinesAbove = 12;
/** Boxes around a text that may be between it and its heading. */
export const mostHeadingBoxes = 3;
/** Lines between a list and the name of another product that may stand over it. */
export const mostLinesBetween = 4;

/** Lines of which it is remembered what they announce: more than the short lines of a large page. */
export const mostKeptLines = 5_000;

// Lists.

/** Lists of one page, and other places of one list (for phones, for desktops). Beyond, the last is said to be cut. */
export const mostLists = 12;
export const mostCopies = 4;
/** Other lines between names, as in a glossary, in characters. */
export const longestSaid = 40;
/** Columns of a table with a list, which are a name, its number, its function and the like. */
export const mostCells = 8;
/** Elements side by side that are asked for names, and for versions of a list; lines above one that may name it. */
export const mostSiblings = 1_000;
export const mostVersions = 200;
export const mostVersionLines = 3;
/** Lines under a heading for actives that may name them. */
export const mostActiveLines = 24;
/** Blocks like a list that are compared where no heading announces one. */
export const mostBlocks = 400;
/** Characters of names one a line that are judged together: twice the longest section. */
export const longestBlock = 50_000;
/** Templates, attributes of one name and form fields that may contain a list for the page's scripts to show. */
export const mostTemplates = 60;
export const mostAttributes = 40;
export const mostFields = 40;
/** Characters of a text with markup that are read, and that are searched for a list. */
export const longestMarkup = 60_000;
export const longestSearchedMarkup = 50_000;
/** Headings that are noted for repairing a shop's file. */
export const mostSeen = 40;
/** Characters of a selection that is looked for on the page: longer is not one product's list. */
export const longestSelection = 20_000;

// What a page says about its product.

/** Main headings that are looked at for the name, lesser ones, characters of it that are read and compared. */
export const mostMainHeadings = 20;
export const mostLesserHeadings = 100;
export const longestHeadingRead = 2_000;
export const longestComparedName = 300;
/** Breadcrumbs, and the characters of one: a longer one is a menu. */
export const mostBreadcrumbs = 40;
export const longestBreadcrumb = 400;
/** Steps of an address that are looked at. */
export const mostPathSteps = 12;
/** Links of a breadcrumb that are read as its steps. */
export const mostBreadcrumbSteps = 12;
/** Buttons that are asked whether they buy. */
export const mostButtons = 400;
/** Pictures whose words are asked for a list. */
export const mostPictures = 200;
/** Buttons that buy on a product's page, outside other products' cards: its own, a sticky bar's, a cross-sell's. */
export const mostOwnButtons = 3;
/** Tags that describe the page, products described in markup, and properties of one name. */
export const mostTags = 2_000;
export const mostItems = 600;
export const mostProperties = 400;
/** Fields, swatches and entries of one menu that offer a choice. */
export const mostChoices = 200;
/** Marks of a chosen shade or size, and parameters of an address. */
export const mostChosen = 200;
export const mostParameters = 100;
/** Elements that one step of a shop's file may match. */
export const mostMatches = 60;

// Listings.

/** Cards of an endless listing that are read; and that are tried, with those without a title or with the same one. */
export const mostCards = 600;
export const mostTriedCards = 3_000;
/** Elements of a card that may print its title; each is read until one does. */
export const mostCandidates = 40;
/** Links to products, and the levels between a link and its card. */
export const mostLinks = 3_000;
export const mostCardLevels = 8;

// Data in scripts: values are counted, because data may nest and refer to itself without end.

/** Characters of one data script, which is parsed in one step: a million take ten milliseconds. */
export const largestScript = 3_000_000;
export const largestStructuredScript = 2_000_000;
/** Scripts with structured data, and their characters together. */
export const mostStructuredScripts = 200;
export const largestStructuredData = 4_000_000;
/** Characters of broken structured data that are worth a repair: a product's takes a few thousand. */
export const largestRepaired = 300_000;
/** Nodes with a type, values of one field, and products of structured data: each name is compared with the headings. */
export const mostTypedNodes = 5_000;
export const mostFieldValues = 500;
export const mostProducts = 600;
/** Other scripts that are searched. */
export const mostScripts = 200;
/** Values that scripts assign to names; and characters searched for their ends, as a multiple of the script's. */
export const mostAssignments = 40;
export const mostSearched = 3;
/** Rows that Next.js pushed, lines that React Router streamed, and values of data written flat. */
export const mostPushedRows = 20_000;
export const mostStreamedLines = 200;
export const mostFlatValues = 50_000;
export const deepestFlatValue = 40;
/** Values of a script that are looked into; keys of one object: data kept by id has thousands. */
export const mostValues = 200_000;
export const mostKeys = 5_000;
export const longestKey = 60;
/** Texts kept as read, because data refers to the same ones again; lines of a list kept as an array. */
export const mostKeptTexts = 2_000;
export const mostDataLines = 500;
/** Different lists of the data that are compared; names and ids around one of them, and around all its places. */
export const mostDataLists = 100;
export const mostAround = 12;
export const mostAroundPlaces = 60;

// What changes after a page was read.

/** Changes in a second that are inspected; beyond, they are assumed to matter. */
export const mostChanges = 1_000;
/** Times that a reading is judged again because its state was lost with the worker. */
export const mostAgain = 3;
/** Elements around a list printed twice whose attributes are watched. */
export const mostWatchedLevels = 30;
