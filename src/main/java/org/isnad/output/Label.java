package org.isnad.output;

/** What readers of Arabic and of English call a thing. */
record Label(String arabic, String english) {}
