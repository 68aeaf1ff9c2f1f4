"""The two sets of measures in OpenFisca's own idiom, float64 throughout.

openfisca_peer.py eight|twenty FOLDER TIMES: reads columns, computes so many times in a fresh simulation each, prints the
quickest in ms and the sum in fen. What was awarded before is given to it ready added up, outside the time measured.
"""

import json
import os
import sys
import time

import numpy
from openfisca_core import entities, periods, simulations, taxbenefitsystems, variables
from openfisca_core.variables import config

config.VALUE_TYPES[float]["dtype"] = numpy.float64

PERIOD = "2019-12"
WAN = 1_000_000.0
NAMED_DAY, ISSUED, TODAY = 17897, 17955, 18261


def columns_of(folder):
    data = open(os.path.join(folder, "columns.bin"), "rb").read()
    columns, offset = {}, 0
    for one in json.load(open(os.path.join(folder, "columns.json"))):
        dtype = numpy.dtype("<" + one["type"])
        columns[one["name"]] = numpy.frombuffer(data, dtype, one["length"], offset)
        offset += one["length"] * dtype.itemsize
    return columns


def variable(name, entity, kind, formula=None):
    """A monthly variable; an input where it has no formula."""
    content = {
        "value_type": kind,
        "entity": entity,
        "definition_period": periods.DateUnit.MONTH,
        "label": name,
    }
    if formula:
        content["formula"] = formula
    return type(name, (variables.Variable,), content)


def share(amount, of, over):
    """Half a fen goes up."""
    return numpy.floor(amount * of / over + 0.5)


def since(first, on):
    return (on >= first) * (on <= TODAY)


class Model:
    """Variables, inputs and results of one set of measures."""

    def __init__(self):
        self.variables, self.inputs, self.results = [], {}, []

    def given(self, entity, name, values):
        kind = bool if values.dtype == bool else int if values.dtype == numpy.int32 else float
        self.variables.append(variable(name, entity, kind))
        self.inputs[name] = values

    def award(self, entity, name, formula, counts=True):
        self.variables.append(variable(name, entity, float, formula))
        if counts:
            self.results.append(name)


def eight(columns):
    firm = entities.Entity("firm", "firms", "", "")
    model = Model()
    for name in ("equipment", "interest", "revenue", "taxable", "patents", "paid_catalogue", "paid_patents"):
        model.given(firm, name, columns[name])
    for name in ("catalogue", "title", "first"):
        model.given(firm, name, columns[name].astype(numpy.int32))
    model.given(firm, "manufacturer", columns["manufacturer"] == 1)

    def tiers(name, a, b):
        def formula(firms, period):
            code = firms(name, period)
            return numpy.select([code == 0, code == 1], [a * WAN, b * WAN], 0.0)

        return formula

    model.award(firm, "title_whole", tiers("title", 50, 30), False)
    model.award(firm, "first_whole", tiers("first", 120, 50), False)
    whole = tiers("catalogue", 150, 100)
    model.award(firm, "m1", lambda f, p: numpy.minimum(whole(f, p), numpy.maximum(500 * WAN - f("paid_catalogue", p), 0)))
    model.award(firm, "m2", lambda f, p: numpy.where(f("title_whole", p) < f("first_whole", p), 0, f("title_whole", p)))
    model.award(firm, "m3", lambda f, p: numpy.minimum(share(f("equipment", p), 1, 10), 500 * WAN))
    model.award(firm, "m4", lambda f, p: numpy.minimum(share(f("interest", p), 3, 10), 200 * WAN))
    model.award(firm, "m5", lambda f, p: f("manufacturer", p) * (f("revenue", p) > 500_000 * WAN) * 20 * WAN)

    def tax(firms, period):
        base = firms("taxable", period)
        low = numpy.minimum(base, 100 * WAN)
        banded = share(low * 5 + (base - low) * 10, 1, 100)
        return numpy.where(base <= 300 * WAN, banded, share(base, 1, 4))

    model.award(firm, "m6", tax)
    model.award(firm, "m7", lambda f, p: numpy.where(f("first_whole", p) <= f("title_whole", p), 0, f("first_whole", p)))
    model.award(firm, "m8", lambda f, p: numpy.minimum(f("patents", p) * WAN, numpy.maximum(10 * WAN - f("paid_patents", p), 0)))
    return model, firm, None, len(columns["catalogue"]), None


TITLES = [
    ("new_materials", 100, ISSUED), ("demo", 50, ISSUED), ("demo", 30, ISSUED), ("certified", 30, ISSUED),
    ("demo_municipal", 20, ISSUED), ("brand", 200, NAMED_DAY), ("quality", 300, ISSUED), ("quality", 100, ISSUED),
    ("quality", 50, ISSUED), ("nomination", 100, ISSUED), ("nomination", 50, ISSUED), ("benchmark", 100, ISSUED),
    ("benchmark", 50, ISSUED), ("science", 100, ISSUED), ("science", 50, ISSUED), ("science", 30, ISSUED),
]
PLACES = {"new_materials": 0, "demo": 6, "certified": 7, "demo_municipal": 8, "brand": 10, "quality": 11,
          "nomination": 12, "benchmark": 13, "science": 17}


def twenty(columns):
    thing = entities.Entity("thing", "things", "", "")
    firm = entities.GroupEntity("firm", "firms", "", "", [{"key": "member", "plural": "members"}])
    model = Model()
    firms = len(columns["holder_newEconomy"])
    kinds = ("product", "project", "recognition")
    counts = [columns[f"first_{kind}"][-1] for kind in kinds]
    before = dict(zip(kinds, numpy.cumsum([0, *counts[:-1]])))
    things = int(sum(counts))
    owner = numpy.concatenate([numpy.repeat(numpy.arange(firms), numpy.diff(columns[f"first_{kind}"])) for kind in kinds])

    def spread(kind, values, otherwise):
        """A column of one kind as one of all things."""
        whole = numpy.full(things, otherwise, values.dtype)
        whole[before[kind] : before[kind] + len(values)] = values
        return whole

    for name, column in columns.items():
        kind, _, fact = name.partition("_")
        if kind in kinds:
            code = fact in ("catalogue", "firstSet", "title") or fact.endswith("On") or fact == "on"
            values = column if column.dtype == numpy.float64 else column.astype(numpy.int32) if code else column == 1
            model.given(thing, name, spread(kind, values, False if values.dtype == bool else -1))
        elif kind == "holder":
            code = fact.endswith("On")
            values = column if column.dtype == numpy.float64 else column.astype(numpy.int32) if code else column == 1
            model.given(firm, name, values)

    past = {name: columns[f"past_{name}"] for name in ("measure", "thing", "day", "amount", "title")}
    past_owner = numpy.repeat(numpy.arange(firms), numpy.diff(columns["first_past"]))

    def paid(measure, first_day=0):
        chosen = (past["measure"] == measure) & (past["day"] >= first_day)
        return numpy.bincount(past_owner[chosen], past["amount"][chosen], firms)

    def of_things(kind, chosen):
        chosen = chosen & (past["thing"] >= 0)
        return numpy.bincount(past["thing"][chosen] + before[kind], past["amount"][chosen], things)

    for name, measure, first_day in (("paid_catalogue", 1, NAMED_DAY), ("paid_municipal", 5, 0), ("paid_body", 9, 0),
                                     ("paid_direct", 14, 0), ("paid_loan", 15, 0), ("paid_guarantee", 16, NAMED_DAY),
                                     ("paid_transfer", 18, NAMED_DAY)):
        model.given(firm, name, paid(measure, first_day))
    model.given(thing, "product_before", of_things("product", (past["measure"] == 1) | (past["measure"] == 2)) > 0)
    for name, measure in (("by_upgrade", 3), ("by_provincial", 4), ("by_municipal", 5)):
        model.given(thing, name, of_things("project", past["measure"] == measure))
    titled = numpy.zeros(things, bool)
    rows = numpy.arange(counts[2]) + before["recognition"]
    own = owner[rows].astype(numpy.int64) * 64 + columns["recognition_title"]
    for name, measure in PLACES.items():
        mine = [place for place, title in enumerate(TITLES) if title[0] == name]
        chosen = past["measure"] == measure
        is_own = numpy.isin(columns["recognition_title"], mine)
        if name == "science":
            titled |= (of_things("recognition", chosen) > 0) & numpy.concatenate([numpy.zeros(before["recognition"], bool), is_own])
        else:
            known = past_owner[chosen].astype(numpy.int64) * 64 + past["title"][chosen]
            titled[rows] |= is_own & numpy.isin(own, known)
    model.given(thing, "titled_before", titled)

    def listed(f, p):
        code = f("product_catalogue", p)
        amount = numpy.select([code == 0, (code == 1) | (code == 2)], [150 * WAN, 100 * WAN], 0.0)
        return amount * since(NAMED_DAY, f("product_listedOn", p)) * ~f("product_before", p)

    def first_set(f, p):
        code = f("product_firstSet", p)
        amount = numpy.select([code == 0, code == 1], [100 * WAN, 50 * WAN], 0.0)
        return amount * since(NAMED_DAY, f("product_firstSetOn", p)) * ~f("product_before", p)

    model.award(thing, "listed", listed, False)
    model.award(thing, "first_set_whole", first_set, False)
    model.award(thing, "first_set", lambda t, p: t("first_set_whole", p) * (t("first_set_whole", p) > t("listed", p)))
    model.award(thing, "listed_kept", lambda t, p: t("listed", p) * (t("listed", p) >= t("first_set_whole", p)), False)
    model.award(firm, "equipment_catalogue", lambda f, p: numpy.minimum(
        f.sum(f.members("listed_kept", p)), numpy.maximum(500 * WAN - f("paid_catalogue", p), 0)))

    def upgrade(t, p):
        free = (t("by_provincial", p) == 0) * (t("by_municipal", p) == 0)
        amount = numpy.minimum(share(t("project_auditedEquipment", p), 1, 10), 500 * WAN)
        return numpy.maximum(amount * t("project_qualifies", p) * since(NAMED_DAY, t("project_approvedOn", p)) * free, 0)

    def provincial(t, p):
        free = (t("by_upgrade", p) == 0) * (t("by_municipal", p) == 0)
        amount = t("project_provincialInterestSubsidy", p)
        return numpy.maximum(amount * t("project_provincialBenchmark", p) * since(NAMED_DAY, t("project_provincialListedOn", p)) * free, 0)

    def municipal(t, p):
        free = (t("by_upgrade", p) == 0) * (t("by_provincial", p) == 0)
        amount = numpy.minimum(share(t("project_benchmarkInterest", p), 3, 10), 200 * WAN)
        due = t("project_municipalMajor", p) * t("project_inProduction", p) * since(NAMED_DAY, t("project_municipalListedOn", p))
        return numpy.maximum(amount * due * free, 0)

    model.award(thing, "upgrade_whole", upgrade, False)
    model.award(thing, "provincial_whole", provincial, False)
    model.award(thing, "municipal_whole", municipal, False)

    def upgrade_kept(t, p):
        whole = t("upgrade_whole", p)
        wins = (whole >= t("provincial_whole", p)) * (whole >= t("municipal_whole", p))
        return numpy.minimum(whole * wins, numpy.maximum(500 * WAN - t("by_upgrade", p), 0))

    def provincial_kept(t, p):
        whole = t("provincial_whole", p)
        return whole * (whole > t("upgrade_whole", p)) * (whole >= t("municipal_whole", p))

    def municipal_kept(t, p):
        whole = t("municipal_whole", p)
        return whole * (whole > t("upgrade_whole", p)) * (whole > t("provincial_whole", p))

    model.award(thing, "upgrade", upgrade_kept)
    model.award(thing, "provincial", provincial_kept)
    model.award(thing, "municipal_kept", municipal_kept, False)
    model.award(firm, "municipal", lambda f, p: numpy.maximum(f.max(f.members("municipal_kept", p)), 0) * (f("paid_municipal", p) == 0))

    def titles_of(name):
        mine = [(place, amount * WAN, first) for place, (of, amount, first) in enumerate(TITLES) if of == name]

        def formula(f, p):
            title, on = f.members("recognition_title", p), f.members("recognition_on", p)
            due = ~f.members("titled_before", p)
            if name == "benchmark":
                due = due * f.members("recognition_first", p)
            return sum(amount * f.any(due * (title == place) * since(first, on)) for place, amount, first in mine)

        return formula

    for name in PLACES:
        if name != "science":
            model.award(firm, name, titles_of(name))

    def science(t, p):
        title = t("recognition_title", p)
        amount = numpy.select([title == 13, title == 14, title == 15], [100 * WAN, 50 * WAN, 30 * WAN], 0.0)
        return amount * t("recognition_firstCompleter", p) * since(ISSUED, t("recognition_on", p)) * ~t("titled_before", p)

    model.award(thing, "science", science)
    model.award(firm, "research_body", lambda f, p: 100 * WAN * f("holder_clusterResearchBody", p)
                * since(ISSUED, f("holder_researchBodyIntroducedOn", p)) * (f("paid_body", p) == 0))

    def capped(condition, amount, of, over, before_name):
        def formula(f, p):
            whole = numpy.minimum(share(f(amount, p), of, over), 50 * WAN)
            return numpy.minimum(whole, numpy.maximum(50 * WAN - f(before_name, p), 0)) * condition(f, p)

        return formula

    new_economy = lambda f, p: f("holder_newEconomy", p)
    model.award(firm, "direct", capped(new_economy, "holder_directInvestment", 1, 10, "paid_direct"))
    model.award(firm, "loan", capped(new_economy, "holder_loanInterest", 1, 2, "paid_loan"))
    model.award(firm, "guarantee", capped(lambda f, p: f("holder_guaranteeCompany", p), "holder_guaranteeBalance", 2, 1000, "paid_guarantee"))
    model.award(firm, "transfer", capped(
        lambda f, p: f("holder_transferService", p) * (f("holder_transfersInCity", p) >= 5) * (f("holder_transferContracts", p) >= 1000 * WAN),
        "holder_transferContracts", 15, 1000, "paid_transfer"))
    model.award(firm, "matching", lambda f, p: f("holder_transferService", p) * f("holder_transferProvincialAward", p))
    return model, thing, firm, things, (firms, owner)


def simulation_of(model, person, group, count, grouped):
    system = taxbenefitsystems.TaxBenefitSystem([person] if group is None else [person, group])
    for one in model.variables:
        system.add_variable(one)
    populations = system.instantiate_entities()
    populations[person.key].count = count
    populations[person.key].ids = range(count)
    if group is not None:
        firms, owner = grouped
        populations[group.key].count = firms
        populations[group.key].ids = range(firms)
        populations[group.key].members_entity_id = owner
        populations[group.key].members_role = numpy.full(count, group.flattened_roles[0], object)
    simulation = simulations.Simulation(system, populations)
    for name, values in model.inputs.items():
        simulation.set_input(name, PERIOD, values)
    return simulation


def main():
    which, folder, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
    parts = (eight if which == "eight" else twenty)(columns_of(folder))
    best, total = float("inf"), 0
    for _ in range(times):
        simulation = simulation_of(*parts)
        begun = time.perf_counter()
        results = [simulation.calculate(name, PERIOD) for name in parts[0].results]
        best = min(best, time.perf_counter() - begun)
        total = sum(int(one.sum()) for one in results)
        assert all(one.dtype == numpy.float64 for one in results)
    print(json.dumps({"ms": best * 1000, "sum": str(total)}))


main()
