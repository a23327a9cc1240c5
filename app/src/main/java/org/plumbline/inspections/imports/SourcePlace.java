package org.plumbline.inspections.imports;

/**
 * Where something stands in the file.
 *
 * @param page from 1; 0 where the format has no pages
 * @param line from 1 in the whole text; 0 for the whole document
 * @param heading empty where it is not known
 */
public record SourcePlace(int page, int line, String heading) {
    /** "page 12, line 340"; "the whole document" where there is no line. */
    public String inWords() {
        if (line == 0) {
            return page == 0 ? "the whole document" : "page " + page;
        }
        return page == 0 ? "line " + line : "page " + page + ", line " + line;
    }
}
