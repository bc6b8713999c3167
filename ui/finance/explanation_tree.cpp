#include "ui/finance/explanation_tree.h"

#include "core/finance/venture_names.h"
#include "core/formula/explain.h"
#include "ui/format/format.h"

#include <cmath>

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>

namespace wattscape::ui {
namespace {

enum Column { figureName, value, formulaText, numbers };
constexpr int idRole = Qt::UserRole;
constexpr int unfoldedRole = Qt::UserRole + 1;

QString textOf(const formula::Explanation& explained) {
    if (explained.unit == Unit::dollar) {
        const QString amount = formatMoneyExact(std::abs(explained.value));
        return explained.value < 0 ? QStringLiteral("(%1)").arg(amount) : amount;
    }
    const QString number = QLocale().toString(explained.value, 'g', 10);
    const std::string_view symbol = symbolOf(explained.unit);
    if (symbol.empty()) return number;
    return QStringLiteral("%1 %2").arg(number, QCoreApplication::translate("core", std::string(symbol).c_str()));
}

QString originOf(formula::Explanation::Origin origin) {
    using Origin = formula::Explanation::Origin;
    switch (origin) {
        case Origin::input: return ExplanationTree::tr("entered");
        case Origin::given: return ExplanationTree::tr("from the plan’s dates and results");
        case Origin::formula:
        case Origin::sum: return {};
    }
    return {};
}

}  // namespace

ExplanationTree::ExplanationTree(QWidget* parent) : QTreeWidget(parent) {
    setAccessibleName(tr("Explanation"));
    setHeaderLabels({tr("Figure"), tr("Value"), tr("Formula"), tr("In numbers")});
    setUniformRowHeights(true);
    setAlternatingRowColors(false);
    setFrameShape(QFrame::NoFrame);
    const int character = fontMetrics().averageCharWidth();
    header()->resizeSection(figureName, 44 * character);
    header()->resizeSection(value, 20 * character);
    header()->resizeSection(formulaText, 60 * character);
    connect(this, &QTreeWidget::itemExpanded, this, &ExplanationTree::unfold);
}

ExplanationTree::~ExplanationTree() = default;

void ExplanationTree::explain(const Plan& plan, std::shared_ptr<const finance::VentureResults> venture,
                              const formula::Figure& figure) {
    clear();
    venture_ = std::move(venture);
    names_ = std::make_unique<formula::FigureNames>(finance::figureNames(venture_->sheet->sheet(), venture_->span(), plan));
    QTreeWidgetItem* root = itemFor(figure);
    addTopLevelItem(root);
    root->setExpanded(true);
    setCurrentItem(root);
}

QTreeWidgetItem* ExplanationTree::itemFor(const formula::Figure& figure) {
    const formula::Explanation explained = formula::explain(venture_->sheet->sheet(), venture_->values, *names_, figure);
    auto* item = new QTreeWidgetItem({QString::fromStdString(explained.label), textOf(explained),
                                      QString::fromStdString(explained.formula), QString::fromStdString(explained.numbers)});
    if (explained.formula.empty()) item->setText(formulaText, originOf(explained.origin));
    item->setTextAlignment(value, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(figureName, idRole, QString::fromStdString(explained.id));
    for (const int column : {figureName, formulaText, numbers}) item->setToolTip(column, plainToolTip(item->text(column)));
    if (!explained.operands.empty()) item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    return item;
}

void ExplanationTree::unfold(QTreeWidgetItem* item) {
    if (item->data(figureName, unfoldedRole).toBool()) return;
    item->setData(figureName, unfoldedRole, true);
    const Result<formula::Figure> figure = names_->find(item->data(figureName, idRole).toString().toStdString());
    if (!figure) return;
    const formula::Explanation explained = formula::explain(venture_->sheet->sheet(), venture_->values, *names_, *figure);
    for (const formula::Explanation& operand : explained.operands) item->addChild(itemFor(operand.figure));
}

}  // namespace wattscape::ui
