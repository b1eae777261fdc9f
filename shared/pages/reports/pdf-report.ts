import PDFDocument from 'pdfkit';
import type { Report } from '#domain/incident-report/report.ts';
import { fontFile } from './pdf-font.ts';
import { PdfPaper } from './pdf-paper.ts';

const MARGIN = 56;

/**
 * The report as PDF. The same report is the same bytes: it is dated by the instant its record was last written, and no chance is in
 * it. @param missingSigns - what is said at the end where the font lacks a sign
 */
export async function pdfReport(
  report: Report,
  writtenAt: string,
  missingSigns: (mark: string) => string,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    ...{ size: 'A4', margin: MARGIN, font: fontFile(), lang: report.language, displayTitle: true, bufferPages: false },
    info: { Title: report.title, Producer: 'Firstline', Creator: 'Firstline', CreationDate: new Date(writtenAt) },
  });
  const bytes = collected(document);
  const paper = new PdfPaper(document);
  paper.title(report.title);
  for (const { heading, blocks } of report.sections) {
    paper.heading(heading);
    for (const block of blocks) paper.block(block);
  }
  paper.note(report.footer);
  if (paper.lacks) paper.note(missingSigns(paper.mark));
  document.end();
  return bytes;
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}
