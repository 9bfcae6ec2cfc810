/** The library as its users see it: public API only, from a package of its own. */
package org.isnad.example;
