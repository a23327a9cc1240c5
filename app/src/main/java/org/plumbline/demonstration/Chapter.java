package org.plumbline.demonstration;

/** Knows how to record some of the story's events. */
interface Chapter {
    boolean tells(StoryEvent event);

    /** Records an event, in the transaction in which the whole story is told. */
    void tell(StoryEvent event, Scene scene);
}
