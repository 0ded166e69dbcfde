import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import type { EditorProps } from '@tiptap/pm/view';
import { cleanPaste, pasteLimit, plainToHtml } from './clean-paste.ts';

/** How the editor takes what is pasted: cleaned of all that is not text, and telling of the pictures it left out. */
export function pasteProps(tell: (text: string, help: string) => void): EditorProps {
  return {
    transformPastedHTML(html) {
      if (html.length > pasteLimit) {
        tell('Det som klistrades in är för stort.', 'Klistra in det i mindre delar.');
        return '';
      }
      const { html: clean, pictures } = cleanPaste(html);
      if (pictures > 0) {
        const what = pictures === 1 ? 'En bild följde' : `${pictures} bilder följde`;
        tell(`${what} inte med.`, 'Lägg bilder bland beslutsunderlagen i stället.');
      }
      return clean;
    },
    clipboardTextParser(text, context, _plain, view) {
      const holder = document.createElement('div');
      holder.innerHTML = plainToHtml(text.slice(0, pasteLimit));
      return SchemaParser.fromSchema(view.state.schema).parseSlice(holder, { context });
    },
    // A file that is dropped on the text is no text; the attachments take files.
    handleDrop: (_view, event) => {
      const files = event.dataTransfer?.files.length ?? 0;
      if (files > 0) tell('Filer läggs bland beslutsunderlagen.', 'Släpp filen där i stället.');
      return files > 0;
    },
    handlePaste: (_view, event) => {
      const data = event.clipboardData;
      const onlyFiles =
        (data?.files.length ?? 0) > 0 && data?.getData('text/plain') === '' && data.getData('text/html') === '';
      if (onlyFiles)
        tell('Bilder och filer kan inte klistras in i texten.', 'Lägg dem bland beslutsunderlagen i stället.');
      return onlyFiles;
    },
  };
}
