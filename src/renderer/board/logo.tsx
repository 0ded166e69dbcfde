import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Municipality } from '../../shared/board/model.ts';
import { Button } from '../parts/button.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField, useStore } from '../store/use-store.ts';
import { imageTypeOf } from './image-type.ts';

/** More than enough for a letterhead, in bytes; a larger one would weigh in every document. */
const largest = 2_000_000;

/** The municipality's logo for the letterhead, with its words for those who do not see it. */
export function Logo({ municipality }: { municipality: Municipality }) {
  const { id, logoSha256 } = municipality;
  const address = usePicture(logoSha256);
  const run = useStore((state) => state.run);
  const alt = useRowField('municipality.update', municipality, 'logoAlt');
  const { problem, take } = useTake(id);
  return (
    <fieldset className="words">
      <legend className="field-label">Logotyp</legend>
      <div className="logo">
        <div className="logo-picture">{address === null ? null : <img src={address} alt={alt.value} />}</div>
        <div className="logo-ways">
          <FileDrop
            label={logoSha256 === null ? 'Välj logotyp' : 'Byt logotyp'}
            accept={['.png', '.jpg', '.jpeg']}
            onFiles={([file]) => file && void take(file)}
          >
            <span>PNG eller JPEG, eller släpp filen här.</span>
          </FileDrop>
          {problem ? <p role="alert">⚠ {problem}</p> : null}
          {logoSha256 === null ? null : (
            <>
              <TextField
                label="Logotypen i ord"
                field={alt}
                hint={
                  alt.value.trim() === ''
                    ? '⚠ Behövs: skärmläsare läser upp det i handlingarna, till exempel ”Kommunens vapen”.'
                    : 'Läses upp av skärmläsare i handlingarna.'
                }
              />
              <Button
                small
                kind="quiet"
                icon={<Trash2 aria-hidden />}
                onPress={() => void run('board.setLogo', { municipalityId: id, mediaType: 'image/png', bytes: null })}
              >
                Ta bort logotypen
              </Button>
            </>
          )}
        </div>
      </div>
    </fieldset>
  );
}

/** Stores a chosen picture, or says why it cannot be one. */
function useTake(municipalityId: string) {
  const run = useStore((state) => state.run);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File) => {
    if (file.size > largest)
      return setProblem('Bilden är för stor: högst 2 MB. Spara den i mindre format och försök igen.');
    const bytes = await bytesOf(file);
    const mediaType = bytes && imageTypeOf(bytes);
    if (!bytes || !mediaType) return setProblem(`”${file.name}” är ingen PNG eller JPEG. Välj en annan bild.`);
    setProblem(null);
    await run('board.setLogo', { municipalityId, mediaType, bytes });
  };
  return { problem, take };
}

/** A file that is gone or locked by another program gives no bytes; that is answered like a picture we cannot read. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** The stored picture as an address for the page; null while it is read. */
function usePicture(sha256: string | null): string | null {
  const run = useStore((state) => state.run);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (sha256 === null) return;
    let made: string | null = null;
    let left = false;
    void run('blob.read', { sha256 }).then((reply) => {
      if (!reply.ok || left) return;
      made = URL.createObjectURL(
        new Blob([reply.value as Uint8Array<ArrayBuffer>], { type: imageTypeOf(reply.value) ?? '' }),
      );
      setAddress(made);
    });
    return () => {
      left = true;
      if (made !== null) URL.revokeObjectURL(made);
      setAddress(null);
    };
  }, [sha256, run]);
  return address;
}
