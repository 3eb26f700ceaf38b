// Entry of the engine: comes into a page when somebody asks something of it that its first script does not know.
import { answerer } from '../messages/wire.ts';
import { answersOf } from './answers.ts';
import { doorTo } from './meeting.ts';
import { PageReport } from './page-report.ts';
import { Reader } from './reader.ts';
import { fetchPage, WholeArticle } from './whole-article.ts';

doorTo('engine')?.(({ page, door, follow }) => {
  const report = new PageReport(page);
  const reader = new Reader(page.document, page, () => report.toRead());
  const article = new WholeArticle(report, page.address, fetchPage);
  return {
    answer: answerer(door, answersOf({ page, report, article, reader, follow })),
    judge: () => report.judge(),
    heed: () => reader.heed(),
    readWhenClean: (style) => reader.setWhenClean(style),
    stopReading: () => reader.leave(),
  };
});
