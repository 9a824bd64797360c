/** What iPhones take photographs in; few other machines open it. */
export const isHeic = (file: File) => /^image\/hei[cf]$/.test(file.type) || /\.hei[cf]$/i.test(file.name);

/** The same photograph as JPEG, where the browser itself can read it; undefined where it cannot. */
export const jpegOfHeic = async (file: File): Promise<File | undefined> => {
  try {
    const image = await createImageBitmap(file);
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    image.close();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.9));
    const name = file.name.replace(/\.hei[cf]$/i, "") || "photo";
    return blob ? new File([blob], `${name}.jpg`, { type: "image/jpeg" }) : undefined;
  } catch {
    return undefined;
  }
};
