// Stands in for customers.js where React could not be had when the page was built.
document.querySelector("#customers .missing").hidden = false;
