/** The pane in which parks are set beside each other. */
export const words = {
  title: "Comparison",
  tabs: { matrix: "Distances matrix", stated: "Stated and measured" },
};
