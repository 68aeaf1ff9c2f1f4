import { holder, item } from "@gongbao/engine";

/** Who can hold awards. */
export const enterprise = holder("enterprise", { zh: "我市企业", en: "enterprise of the city" });
export const organisation = holder("organisation", {
  zh: "其他组织或单位",
  en: "other organisation",
});
export const county = holder("county", {
  zh: "县（市、区）、市属开发区",
  en: "county or municipal development zone",
});
export const township = holder("township", { zh: "乡镇（街道）", en: "township or sub-district" });

export const person = holder("person", { zh: "个人、农户", en: "person or household" });
export const department = holder("department", { zh: "部门", en: "department" });

/** Things a holder has, each rewarded for itself. */
export const recognition = item("recognition", "recognitions", {
  zh: "称号、认定或入选",
  en: "recognition",
});
export const product = item("product", "products", { zh: "产品", en: "product" });
export const project = item("project", "projects", { zh: "项目", en: "project" });
export const standard = item("standard", "standards", { zh: "标准", en: "standard" });
export const tourismTitle = item("tourismTitle", "tourismTitles", {
  zh: "旅游小镇、旅游特色村",
  en: "tourism town or village",
});
export const scenicSpot = item("scenicSpot", "scenicSpots", { zh: "景区", en: "scenic spot" });
export const agriculturalPark = item("agriculturalPark", "agriculturalParks", {
  zh: "现代农业产业园",
  en: "modern agricultural park",
});
export const cluster = item("cluster", "clusters", {
  zh: "产业集群",
  en: "industrial cluster",
});
export const newEconomyPark = item("newEconomyPark", "newEconomyParks", {
  zh: "新经济园区",
  en: "new-economy park",
});
export const demonstrationProject = item("demonstrationProject", "demonstrationProjects", {
  zh: "新经济示范推广项目",
  en: "demonstration project of the new economy",
});
export const loan = item("loan", "loans", { zh: "贷款", en: "loan" });
export const insurancePolicy = item("insurancePolicy", "insurancePolicies", {
  zh: "保险",
  en: "insurance policy",
});
export const patent = item("patent", "patents", { zh: "专利", en: "patent" });
export const platform = item("platform", "platforms", { zh: "平台", en: "platform" });
export const talent = item("talent", "talents", { zh: "人才", en: "qualified person" });
export const investment = item("investment", "investments", {
  zh: "投资项目",
  en: "investment project",
});
export const scienceProject = item("scienceProject", "scienceProjects", {
  zh: "科技项目",
  en: "science project",
});
export const achievement = item("achievement", "achievements", {
  zh: "科技成果",
  en: "research result",
});
export const parcel = item("parcel", "parcels", {
  zh: "工业用地",
  en: "parcel of industrial land",
});
export const taxLoss = item("taxLoss", "taxLosses", { zh: "未弥补亏损", en: "tax loss" });
export const equipment = item("equipment", "equipments", { zh: "设备、器具", en: "equipment" });
export const ventureInvestment = item("ventureInvestment", "ventureInvestments", {
  zh: "创业投资、天使投资",
  en: "venture or angel investment",
});
export const equipmentCredit = item("equipmentCredit", "equipmentCredits", {
  zh: "结转的设备抵免额",
  en: "equipment credit carried over",
});
export const ecoProject = item("ecoProject", "ecoProjects", {
  zh: "环境保护、节能节水项目",
  en: "project to protect the environment or save energy or water",
});
export const enclave = item("enclave", "enclaves", {
  zh: "“飞地”项目",
  en: "enclave project",
});
