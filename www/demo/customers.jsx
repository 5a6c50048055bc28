// Who is waiting: a list written with React, as a page might have it. Whoever is chosen is shown in a card; what is
// changed there is the page's to keep.
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

const STYLES = { driver: "Driver", expressive: "Expressive", amiable: "Amiable", analytical: "Analytical" };

/** What a reading comes to, in the page's own words. */
function comes({ kind, style, runnerUp, certainty } = { kind: "open" }) {
  if (kind === "open") return "not clear yet";
  const names = kind === "split" ? [style, runnerUp] : [style];
  return `${names.map((name) => STYLES[name]).join(" or ")}, ${Math.round(certainty[style] * 100)} %`;
}

function Customer({ customer, chosen, choose }) {
  const { id, name, wants, result } = customer;
  return (
    <li>
      <button type="button" value={id} aria-pressed={chosen} onClick={() => choose(id)}>
        <strong>{name}</strong>
        <span>{wants}</span>
        <em data-kind={result?.kind}>{comes(result)}</em>
      </button>
    </li>
  );
}

/** What all of them come to, asked of the functions without any picture. */
async function classified(customers) {
  const { classifyMany } = await import("../embed/shike-{{version}}/index.js");
  const { results } = classifyMany(customers.map(({ reading }) => reading ?? {}));
  return customers.map((customer, n) => ({ ...customer, result: results[n] }));
}

function Waiting({ given }) {
  const [customers, setCustomers] = useState(given);
  const [chosen, choose] = useState(given[0].id);
  const { reading } = customers.find(({ id }) => id === chosen);

  useEffect(() => {
    classified(given).then((done) => setCustomers((now) => now.map((one, n) => (one.result ? one : done[n]))));
  }, [given]);

  const changed = ({ target, detail: result }) => setCustomers((all) => all.map((customer) => (
    customer.id === chosen ? { ...customer, reading: target.reading, result } : customer
  )));
  return (
    <>
      <ol>
        {customers.map((customer) => (
          <Customer key={customer.id} customer={customer} chosen={customer.id === chosen} choose={choose} />
        ))}
      </ol>
      <shike-card lang="en" layout="card" reading={reading} onshike-change={changed} />
    </>
  );
}

const given = await fetch("customers.json").then((response) => response.json());
createRoot(document.querySelector("#customers")).render(<StrictMode><Waiting given={given} /></StrictMode>);
