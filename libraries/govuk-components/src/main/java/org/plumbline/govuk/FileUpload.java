package org.plumbline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** Chooses files to send; the form around it must be {@code multipart/form-data}. */
public record FileUpload(Field field, @Nullable String accept, boolean multiple) implements FormControl<FileUpload> {

    public static FileUpload of(String name, String label) {
        return new FileUpload(Field.of(name, label), null, false);
    }

    @Override
    public FileUpload withField(Field field) {
        return new FileUpload(field, accept, multiple);
    }

    /** {@code accept} is endings or media types with commas between, such as {@code .pdf,.docx}. */
    public FileUpload withAccept(String accept) {
        return new FileUpload(field, accept, multiple);
    }

    public FileUpload asMultiple() {
        return new FileUpload(field, accept, true);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteFileUploadGenerated.render(output, NoInterception.HERE, this);
    }
}
